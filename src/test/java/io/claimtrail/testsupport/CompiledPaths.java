package io.claimtrail.testsupport;

import groovy.lang.Closure;
import groovy.lang.ExpandoMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured takes each path into an answer for a program in Groovy, and compiles it every time that it is asked for: from
 * here on, once.
 */
final class CompiledPaths {

    private static final Map<String, Class<? extends Script>> PROGRAMS = new ConcurrentHashMap<>();

    private CompiledPaths() {}

    /** Has shells remember what they have compiled. */
    static void remember() {
        ExpandoMetaClass shells = new ExpandoMetaClass(GroovyShell.class, false, true);
        shells.registerInstanceMethod("evaluate", new Evaluation());
        shells.initialize();
        GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, shells);
    }

    /** What a shell does with a program: it is called by its name. */
    private static final class Evaluation extends Closure<Object> {

        Evaluation() {
            super(CompiledPaths.class);
        }

        @SuppressWarnings("unused")
        public Object doCall(String program) {
            Class<? extends Script> compiled = PROGRAMS.computeIfAbsent(
                    program, each -> new GroovyShell().parse(each).getClass());
            GroovyShell shell = (GroovyShell) getDelegate();
            return InvokerHelper.createScript(compiled, shell.getContext()).run();
        }
    }
}
