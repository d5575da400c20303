"use strict";

// Sends the access token with every request of the forms at /docs/grpc. It is entered once, in the
// field that this adds or at /docs: both keep it where Swagger UI does.
{
  const KEPT = "authorized";
  const SCHEME = "bearerAuth";

  const token = () => {
    try {
      return JSON.parse(localStorage.getItem(KEPT) ?? "{}")[SCHEME]?.value ?? "";
    } catch {
      return "";
    }
  };

  const keep = (value) => {
    const schema = { type: "http", scheme: "bearer" };
    const kept = value ? { [SCHEME]: { name: SCHEME, schema, value } } : {};
    localStorage.setItem(KEPT, JSON.stringify(kept));
  };

  // A header in the form itself wins.
  armeria.registerHeaderProvider(async () => (token() ? { authorization: `Bearer ${token()}` } : {}));

  const field = document.createElement("input");
  field.type = "password";
  field.autocomplete = "off";
  field.placeholder = "Access token";
  field.title = "The access_token of a sign-in, sent with every request of these pages";
  field.value = token();
  field.style.cssText =
    "position: fixed; bottom: 16px; right: 24px; width: 16em; padding: 8px; z-index: 2000";
  field.addEventListener("input", () => keep(field.value.trim().replace(/^Bearer\s+/i, "")));
  document.body.append(field);
}
