package io.claimtrail;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests for which any database will do, on H2. */
@Suite
@SelectPackages("io.claimtrail")
@IncludeClassNamePatterns(".*Test")
@IncludeTags("any-database")
class AnyDatabaseSuite {}
