using Digital40.GraphQL.Language;
using Digital40.GraphQL.Validation;

namespace Digital40.GraphQL.Tests.Validation.Rules;

/// <summary>Checks documents under one rule.</summary>
/// <param name="rule">The name of the rule.</param>
public abstract class RuleTests(string rule)
{
    /// <summary>The rule finds exactly these errors, in this order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="errors">The errors: their places as line:column, then the message.</param>
    protected void Check(string document, params string[] errors)
    {
        var rules = ValidationRules.Find(rule);
        Assert.NotNull(rules);
        var parsed = Parser.ParseDocument(document);
        Assert.Equal(errors, DocumentValidator.Validate(TestSchema.Instance, parsed, rules).Select(ErrorText.Of));

        // The same instance of the rule has forgotten the document.
        Assert.Equal(errors, DocumentValidator.Validate(TestSchema.Instance, parsed, rules).Select(ErrorText.Of));
    }
}
