"""From a plan to documents: templates make semantic HTML, writers make files of it."""
