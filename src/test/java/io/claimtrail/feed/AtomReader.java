package io.claimtrail.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.File;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads an Atom feed as a feed reader does, once it is known to keep the rules of RFC 4287. */
final class AtomReader {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Element feed;

    private AtomReader(Element feed) {
        this.feed = feed;
    }

    static AtomReader read(String xml) {
        try {
            StringWriter faults = new StringWriter();
            PropertyMapBuilder properties = new PropertyMapBuilder();
            properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
            ValidationDriver driver =
                    new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
            assertTrue(
                    driver.loadSchema(ValidationDriver.fileInputSource(new File("src/test/resources/feed/atom.rnc"))),
                    faults::toString);
            assertTrue(driver.validate(new InputSource(new StringReader(xml))), () -> faults + xml);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            AtomReader reader = new AtomReader(document.getDocumentElement());
            reader.checkWhatNoGrammarCanSay();
            return reader;
        } catch (Exception e) {
            throw new AssertionError("no Atom: " + xml, e);
        }
    }

    /** The texts of an element of each entry, in order. */
    List<String> each(String name) {
        return children(feed, "entry").stream()
                .map(entry -> children(entry, name).get(0).getTextContent())
                .toList();
    }

    /** The text of an element of the feed itself. */
    String text(String name) {
        return children(feed, name).get(0).getTextContent();
    }

    /** Where a link of the feed leads. */
    String link(String relation) {
        return children(feed, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .findFirst()
                .orElseThrow()
                .getAttribute("href");
    }

    /** Sections 4.1.1 and 4.1.2: who wrote it, what it is an alternate of, and that ids tell entries apart. */
    private void checkWhatNoGrammarCanSay() {
        Set<String> ids = new HashSet<>();
        for (Element entry : children(feed, "entry")) {
            assertTrue(ids.add(children(entry, "id").get(0).getTextContent()));
            assertTrue(!children(entry, "author").isEmpty()
                    || !children(feed, "author").isEmpty());
            Set<String> alternates = new HashSet<>();
            for (Element link : children(entry, "link")) {
                if (link.getAttribute("rel").equals("alternate")) {
                    assertTrue(alternates.add(link.getAttribute("type") + link.getAttribute("hreflang")));
                }
            }
            assertEquals(1, alternates.size());
        }
        assertTrue(!link("self").isEmpty());
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName())) {
                found.add((Element) node);
            }
        }
        return found;
    }
}
