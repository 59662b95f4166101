using System.Linq.Expressions;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <content>Conditions, and what they compare.</content>
internal sealed partial class RuleGrammar
{
    private static readonly string?[] Names = [null, "a", "bb", "ccc"];

    private Condition[] Conditions(Variable self)
    {
        List<Condition> conditions = [];
        for (var i = random.Next(3); i > 0; i--)
        {
            conditions.Add(Condition(self));
        }

        var terms = Terms();
        if (terms.Count > 0 && self.Shape.Kind == ShapeKind.Item && random.Next(4) > 0)
        {
            conditions.Insert(random.Next(conditions.Count + 1), new Condition(new Term(Probe.Key, self), ExpressionType.Equal, Pick(terms)));
        }

        return [.. conditions];
    }

    private Condition Condition(Variable self)
    {
        var others = _scope.Where(other => other.Shape.Kind == ShapeKind.Item).ToList();
        if (self.Shape.Kind == ShapeKind.Item && random.Next(4) == 0)
        {
            return TextCondition(self, others);
        }

        var left = Pick(TermsOf(self));
        var numbers = Terms();
        if (numbers.Count == 0 || random.Next(3) == 0)
        {
            return new Condition(left, Pick([ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.LessThan, ExpressionType.GreaterThanOrEqual]), Constant(4));
        }

        var comparison = random.Next(4) == 0 ? Pick([ExpressionType.LessThan, ExpressionType.GreaterThanOrEqual]) : ExpressionType.Equal;
        return random.Next(2) == 0 ? new Condition(left, comparison, Pick(numbers)) : new Condition(Pick(numbers), comparison, left);
    }

    /// <summary>A condition on names; one that only looks at the fact may make sure that it has a name.</summary>
    private Condition TextCondition(Variable self, List<Variable> others)
    {
        var name = new Term(Probe.Name, self);
        var same = others.Where(other => other.Shape.Type.IsAssignableFrom(self.Shape.Type)).ToList();
        switch (random.Next(4))
        {
            case 0 when others.Count > 0:
                return new Condition(name, ExpressionType.Equal, new Term(Probe.Name, Pick(others)));
            case 1 when same.Count > 0:
                return new Condition(new Term(Probe.Self, self), ExpressionType.NotEqual, new Term(Probe.Self, Pick(same)));
            case 2:
                return new Condition(name, random.Next(2) == 0 ? ExpressionType.Equal : ExpressionType.NotEqual, new Term(Probe.Constant, null, Pick(Names)));
            default:
                self.IsNamed = true;
                return new Condition(name, ExpressionType.NotEqual, new Term(Probe.Constant));
        }
    }

    /// <summary>Everything numeric that is in scope.</summary>
    private List<Term> Terms() => [.. _scope.SelectMany(TermsOf)];

    private Term? AnyTerm() => Terms() is { Count: > 0 } terms ? Pick(terms.FindAll(term => term.Probe != Probe.Risk) is { Count: > 0 } safe ? safe : terms) : null;

    private List<Term> TermsOf(Variable variable)
    {
        Probe[] probes = variable.Shape.Kind switch
        {
            ShapeKind.Item => [Probe.Key, Probe.Key, Probe.Size, .. variable.IsNamed ? [Probe.NameLength] : Array.Empty<Probe>(), .. isRisky ? [Probe.Risk] : Array.Empty<Probe>()],
            ShapeKind.Number => [Probe.Self],
            ShapeKind.Group => [Probe.Key, Probe.Count, Probe.Sum],
            _ => [Probe.Count, Probe.Sum],
        };
        return [.. probes.Select(probe => new Term(probe, variable))];
    }
}
