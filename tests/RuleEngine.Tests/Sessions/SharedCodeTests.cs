using System.Globalization;
using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Sessions;

/// <summary>Expressions of one shape share their code, and still see what each has captured.</summary>
public class SharedCodeTests : SessionTest
{
    [Fact]
    public void Condition_OfOneShape_SeesItsOwnConstants()
    {
        foreach (var name in new[] { "Ann", "Bob" })
        {
            Rule<Person>("is " + name, person => person.Name == name && person.Age > 0);
        }

        Session.InsertAll([new Person("Ann", 1), new Person("Bob", 1)]);

        Fires("is Ann Ann", "is Bob Bob");
    }

    [Fact]
    public void Action_OfOneShape_SeesItsOwnConstants()
    {
        foreach (var text in new[] { "one", "two" })
        {
            Rule(rule =>
            {
                rule.When().Match<Person>();
                rule.Then().Do(_ => Log.Add(text));
            });
        }

        Session.Insert(new Person("Ann"));

        Fires("one", "two");
    }

    [Fact]
    public void Constant_EqualButNotTheSame_IsNotShared()
    {
        foreach (var number in new[] { 1.0m, 1.00m })
        {
            var text = Expression.Call(
                Expression.Constant(number), typeof(decimal).GetMethod(nameof(decimal.ToString), [typeof(IFormatProvider)])!, Expression.Constant(CultureInfo.InvariantCulture));
            var context = Expression.Parameter(typeof(IContext), "context");
            var note = Expression.Call(Expression.Constant(Log), typeof(List<string>).GetMethod(nameof(List<string>.Add))!, text);
            Rule(rule =>
            {
                rule.When().Match<Person>();
                rule.Then().Do(Expression.Lambda<Action<IContext>>(note, context));
            });
        }

        Session.Insert(new Person("Ann"));

        Fires("1.0", "1.00");
    }

    [Fact]
    public void Quote_OfOneShape_SeesItsOwnConstants()
    {
        foreach (var name in new[] { "Ann", "Bob" })
        {
            Rule<Person>("is " + name, person => new[] { person }.AsQueryable().Any(one => one.Name == name));
        }

        Session.InsertAll([new Person("Ann", 1), new Person("Bob", 1)]);

        Fires("is Ann Ann", "is Bob Bob");
    }
}
