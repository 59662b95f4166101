namespace Digital40.RuleEngine.Tests.Equivalence;

/// <content>Queries.</content>
internal sealed partial class RuleGrammar
{
    private QueryElement Query()
    {
        var last = Local(Start);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var source = last;
            last = Local(() => Next(source));
        }

        _scope.Add(last.Variable);
        return new QueryElement(last);
    }

    private Stage Start()
    {
        var sources = _scope.FindAll(variable => variable.Shape.IsSequence);
        if (sources.Count > 0 && random.Next(2) == 0)
        {
            var source = Pick(sources);
            var variable = NewVariable(source.Shape);
            return new FromStage(variable, new Term(Probe.Self, source), []);
        }

        var fact = NewVariable(Shape.Item(Pick(_types)));
        return new MatchStage(fact, Conditions(fact));
    }

    private AggregateStage Next(Stage source)
    {
        var step = (Step)random.Next(6);
        var shape = source.Variable.Shape;
        if (step == Step.SelectMany && shape.Kind is ShapeKind.Number or ShapeKind.Lookup)
        {
            step = Step.Collect;
        }

        var terms = step == Step.Select && random.Next(3) == 0 ? [new Term(Probe.Self, source.Variable)] : Selectors(source.Variable);
        var variable = NewVariable(ShapeOf(step, source.Variable, terms));
        return new AggregateStage(variable, source, step, terms, random.Next(3) == 0 ? Conditions(variable) : []);
    }

    /// <summary>What a step selects: something of its source, and sometimes something of what was matched before.</summary>
    private Term[] Selectors(Variable source)
    {
        var own = Pick(TermsOf(source));
        var others = Terms();
        return (random.Next(3), others.Count) switch
        {
            (0, > 0) => [own, Pick(others)],
            (1, _) => [own, Pick(TermsOf(source))],
            _ => [own],
        };
    }

    private static Shape ShapeOf(Step step, Variable source, Term[] terms) => step switch
    {
        Step.Select when terms is [{ Probe: Probe.Self }] => source.Shape,
        Step.Select => Shape.Number,
        Step.SelectMany => source.Shape.Kind == ShapeKind.Item ? Shape.Number : source.Shape.Element!,
        Step.GroupBy => Shape.Group(source.Shape),
        Step.Lookup => Shape.Lookup(source.Shape),
        Step.Sort => Shape.Sorted(source.Shape, [.. terms.Where(term => term.Variable == source)]),
        _ => Shape.Bag(source.Shape),
    };
}
