"""How text lies on paper: the measures of the official format, line breaks, widths of columns."""
