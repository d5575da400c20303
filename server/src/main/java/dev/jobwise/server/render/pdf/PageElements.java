package dev.jobwise.server.render.pdf;

import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;

/**
 * What the elements of pages are. The style sheet of openhtmltopdf has hundreds of rules, for
 * elements that no template has, and would try them all on each element.
 */
final class PageElements extends XhtmlNamespaceHandler {

  @Override
  protected String getPathToDefaultStylesheet() {
    return "elements.css";
  }
}
