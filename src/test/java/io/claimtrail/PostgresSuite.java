package io.claimtrail;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that talk HTTP, on PostgreSQL, but for those for which any database will do. */
@Suite
@SelectPackages("io.claimtrail")
@IncludeClassNamePatterns(".*Test")
@IncludeTags("http & !any-database")
class PostgresSuite {

    @BeforeSuite
    static void chooseDatabase() {
        System.setProperty("claimtrail.test.database", "postgresql");
    }
}
