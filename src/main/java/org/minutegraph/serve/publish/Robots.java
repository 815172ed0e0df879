package org.minutegraph.serve.publish;

import java.net.URI;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Pages;

/**
 * What programs that walk the site are asked to leave alone, and where its map is (RFC 9309). Read
 * by them where the site has a host of its own.
 */
final class Robots implements Pages {
  @Override
  public Answer answer(Asked asked) {
    String path = URI.create(asked.site()).getPath();
    return new Answer.File(
        "text/plain",
        """
        User-agent: *
        Disallow: %1$ssparql
        Disallow: %1$sdata
        Disallow: %1$sreconcile
        Disallow: %1$ssearch

        Sitemap: %2$ssitemap.xml
        """
            .formatted(path, asked.site()));
  }
}
