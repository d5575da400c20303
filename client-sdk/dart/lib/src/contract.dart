/// What the contract says about methods and generated code does not: the
/// options of the `.proto` files. A test compares it with them.
library;

/// Methods that need no access token (`public_access`).
const publicMethods = {
  '/jobwise.auth.v1.AuthService/Register',
  '/jobwise.auth.v1.AuthService/Login',
  '/jobwise.auth.v1.AuthService/RefreshToken',
  '/jobwise.auth.v1.AuthService/ForgotPassword',
  '/jobwise.auth.v1.AuthService/ResetPassword',
  '/jobwise.auth.v1.AuthService/CheckEmail',
  '/jobwise.job.v1.JobService/BrowseJobs',
};

/// Methods that take an idempotency key (`idempotency_key`).
const keyedMethods = {
  '/jobwise.generation.v1.GenerationService/GenerateResume',
  '/jobwise.generation.v1.GenerationService/GenerateCoverLetter',
  '/jobwise.generation.v1.GenerationService/StreamCoverLetter',
  '/jobwise.profile.v1.ProfileService/EnhanceProfile',
  '/jobwise.ranking.v1.RankingService/CreateRanking',
};

/// Whether a repeated call does no harm: it only reads, or carries a key.
bool isRepeatable(String path) =>
    keyedMethods.contains(path) ||
    path.contains(RegExp('/(Get|List|Browse|Check|Score)[A-Za-z]*\$'));
