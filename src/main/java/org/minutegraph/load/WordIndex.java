package org.minutegraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;

/** The index of words beside the quads: it says nothing that they do not say. */
record WordIndex(DatasetGraphText dataset) {

  /**
   * Makes the index anew from the quads. Until it is whole, the earlier one is asked; after a crash
   * it stands as it was.
   *
   * @return how many statements have words in it
   */
  long renew() {
    TextIndexLucene index = (TextIndexLucene) dataset.getTextIndex();
    boolean whole = false;
    dataset.begin(ReadWrite.READ);
    try {
      index.getIndexWriter().deleteAll();
      long statements = fill(index);
      index.commit();
      whole = true;
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!whole) {
        index.rollback();
      }
      dataset.end();
    }
  }

  private long fill(TextIndexLucene index) {
    EntityDefinition fields = index.getDocDef();
    long statements = 0;
    for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); ) {
      Entity words = TextQueryFuncs.entityFromQuad(fields, quads.next());
      if (words != null) {
        index.addEntity(words);
        statements++;
      }
    }
    return statements;
  }
}
