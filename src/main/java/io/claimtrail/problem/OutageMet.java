package io.claimtrail.problem;

import java.sql.SQLException;

/**
 * Fired where a request could not be answered since the database is away.
 *
 * @param said what the database, or the way to it, said
 */
public record OutageMet(SQLException said) {}
