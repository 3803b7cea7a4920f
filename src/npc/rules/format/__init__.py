"""Rules about what goes around the text: title lines, red head, notice, signature, imprint, dates."""
