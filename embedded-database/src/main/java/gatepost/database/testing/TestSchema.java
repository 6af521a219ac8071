package gatepost.database.testing;

/** Where a test finds its own empty schema. */
public record TestSchema(String jdbcUrl, String user, String password) {
}
