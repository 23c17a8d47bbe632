/// Ends a test whose value is of another case than it must be.
struct Unexpected: Error {}
