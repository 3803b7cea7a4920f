"""What may follow on a command line that is being typed, for the completion of shells."""
