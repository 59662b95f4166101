// The one place that names the rule engine: `-p:RuleEngine=NRules` swaps it for the package.
#if NRULES
global using NRules;
global using NRules.Extensibility;
global using NRules.Fluent;
global using NRules.Fluent.Dsl;
global using NRules.RuleModel;
#else
global using Digital40.RuleEngine;
global using Digital40.RuleEngine.Extensibility;
global using Digital40.RuleEngine.Fluent;
global using Digital40.RuleEngine.Fluent.Dsl;
global using Digital40.RuleEngine.RuleModel;
#endif
