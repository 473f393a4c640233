package io.claimtrail;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests but those of the packaged jar; those that talk HTTP, on H2, but for those for which any database will do. */
@Suite
@SelectPackages("io.claimtrail")
@IncludeClassNamePatterns(".*Test")
@ExcludeTags("any-database")
class H2Suite {

    @BeforeSuite
    static void chooseDatabase() {
        System.setProperty("claimtrail.test.database", "h2");
    }
}
