namespace Digital40.RuleEngine.Tests.Fluent;

public class TopLevelRule : RuleRepositoryTests.AbstractRule;
