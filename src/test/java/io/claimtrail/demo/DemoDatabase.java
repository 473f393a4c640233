package io.claimtrail.demo;

import io.claimtrail.testsupport.TestDatabase;
import java.util.HashMap;
import java.util.Map;

/** A fresh database into which the demo corpus is loaded at the start. */
public class DemoDatabase extends TestDatabase {

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.put("claimtrail.demo", "true");
        return settings;
    }
}
