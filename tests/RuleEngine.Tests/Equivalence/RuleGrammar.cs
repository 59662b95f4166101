using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>Makes random rules. Rules that yield look only at what rules of lower levels yield, so that there is one final state.</summary>
internal sealed partial class RuleGrammar(Random random, bool isRisky)
{
    private static readonly Type[] Inserted = [typeof(Red), typeof(Red), typeof(Blue), typeof(Blue), typeof(DarkBlue)];
    private Element[] _elements = [];
    private List<Variable> _scope = [];
    private int _level;
    private Type[] _types = Inserted;
    private int _count;

    /// <summary>A few rules; one that continues another shares its first conditions with it.</summary>
    public RandomRule[] Rules() => [.. Enumerable.Range(0, random.Next(1, 5)).Select(Rule)];

    private RandomRule Rule(int number)
    {
        var isContinued = random.Next(4) == 0;
        if (!isContinued)
        {
            _elements = [];
            _scope = [];
            _count = 0;
            _level = 0;
        }

        _level = Math.Max(_level, random.Next(4));
        _types = _level switch
        {
            0 => Inserted,
            1 => [.. Inserted, typeof(Low), typeof(Low)],
            _ => [.. Inserted, typeof(Low), typeof(High), typeof(Item)],
        };
        _elements = [.. _elements, .. Enumerable.Range(0, random.Next(1, isContinued ? 2 : 4)).Select(_ => Element())];
        var isPlain = _level < 2 || random.Next(3) > 0;
        return new RandomRule($"R{number}", _elements, _count)
        {
            YieldedType = _level switch { 0 => typeof(Low), 1 => typeof(High), _ => null },
            ReplacesYielded = random.Next(2) == 0,
            Priority = random.Next(3),
            Repeatability = isPlain ? RuleRepeatability.Repeatable : RuleRepeatability.NonRepeatable,
            ChangeKey = !isPlain && random.Next(2) == 0 ? AnyTerm() : null,
            FilterCondition = !isPlain && random.Next(2) == 0 && AnyTerm() is { } term ? new Condition(term, ExpressionType.LessThan, Constant(4)) : null,
        };
    }

    private Element Element() => random.Next(10) switch
    {
        < 4 => Fact(),
        4 or 5 => Local(() => new QuantifierElement(random.Next(2) == 0, Inside())),
        6 => Local(All),
        7 => Let(),
        8 when _count < 8 => new OrElement([.. Enumerable.Range(0, 2).Select(_ => Local(Inner))]),
        _ => Query(),
    };

    /// <summary>Elements whose variables are not seen outside.</summary>
    private T Local<T>(Func<T> make)
    {
        var outer = _scope.ToList();
        var made = make();
        _scope = outer;
        return made;
    }

    private Element[] Inside() => random.Next(5) == 0 ? [new OrElement([Local(Inner), Local(Inner)])] : Inner();

    private Element[] Inner() =>
        [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => random.Next(4) == 0
            ? Local(() => new QuantifierElement(random.Next(2) == 0, [Fact()]))
            : random.Next(6) == 0 ? Query() : (Element)Fact())];

    private FactElement Fact()
    {
        var variable = NewVariable(Shape.Item(Pick(_types)));
        var conditions = Conditions(variable);
        _scope.Add(variable);
        return new FactElement(variable, conditions);
    }

    private AllElement All()
    {
        var selected = NewVariable(Shape.Item(Pick(_types)));
        var tested = NewVariable(selected.Shape);
        var conditions = Conditions(selected);
        return new AllElement(selected, conditions, tested, Conditions(tested));
    }

    private Element Let()
    {
        if (Terms() is not { Count: > 0 } terms)
        {
            return Fact();
        }

        var variable = NewVariable(Shape.Number);
        var element = new LetElement(variable, Pick(terms), random.Next(2) == 0 ? Pick(terms) : Constant(3), random.Next(2) == 0 ? Conditions(variable) : []);
        _scope.Add(variable);
        return element;
    }

    private Variable NewVariable(Shape shape) => new(_count++, shape);

    private Term Constant(int range) => Term.Of(random.Next(range));

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
