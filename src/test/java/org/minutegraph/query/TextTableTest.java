package org.minutegraph.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextTableTest {

  @Test
  void shows_words_and_figures_as_people_read_them() {
    assertThat(
            table(
                """
                SELECT ?what ?day ?said ?count WHERE {
                  VALUES (?what ?day ?said ?count) {
                    (<http://e.org/1> "2021-09-14"^^<http://www.w3.org/2001/XMLSchema#date>
                      "over\\ntwo lines"@en 12)
                    (<http://e.org/12> UNDEF "short" 7)
                  }
                }
                """))
        .isEqualTo(
            """
            what             day         said            count
            ---------------  ----------  --------------  -----
            http://e.org/1   2021-09-14  over two lines  12
            http://e.org/12              short           7
            """);
  }

  @Test
  void shows_the_columns_where_there_are_no_rows() {
    assertThat(table("SELECT ?nobody WHERE { VALUES ?nobody { } }")).isEqualTo("nobody\n------\n");
  }

  private static String table(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(new InMemoryData())
        .run(StoredQuery.parse("asked", query).query(), ResultFormat.TABLE, out);
    return out.toString(UTF_8);
  }
}
