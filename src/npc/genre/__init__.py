"""The language of the trade: what texts say of times, owners, actions, meetings; nothing here knows a plan."""
