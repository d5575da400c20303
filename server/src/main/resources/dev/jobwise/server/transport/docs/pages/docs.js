"use strict";

// Shows the document of this server. Nothing is asked of other servers: no validator, no fonts. The
// browser keeps the access token, which token.js reads for /docs/grpc.
SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  docExpansion: "list",
  filter: true,
  validatorUrl: null,
  persistAuthorization: true,
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: false,
});
