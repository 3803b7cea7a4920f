"""The year's papers that are lists without a table: plans of sentences, agendas."""
