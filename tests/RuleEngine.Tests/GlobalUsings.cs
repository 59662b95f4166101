global using Digital40.RuleEngine.Fluent.Dsl;
