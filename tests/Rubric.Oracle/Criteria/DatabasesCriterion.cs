using Digital40.Rubric.Oracle.Readings;

namespace Digital40.Rubric.Oracle.Criteria;

/// <summary>2.2 Central databases (L146-L192): how many of the six are complete; for a province, in every district.</summary>
internal static class DatabasesCriterion
{
    private const int SalesPosition = 5;

    /// <summary>The five databases with a date of their own; the sixth, OTOP sales, is due each month.</summary>
    private static readonly (string Item, DateOnly Deadline)[] Dated =
    [
        ("savings-group", new(2025, 6, 30)),
        ("poverty-fund", new(2025, 6, 30)),
        ("leaders", new(2025, 5, 31)),
        ("mother-fund", new(2025, 3, 31)),
        ("tambon-plan", new(2025, 6, 30)),
    ];

    public static OracleCriterion Score(OfficeScope scope)
    {
        var databases = Databases(scope);
        var (complete, reachable) = (0, 0);
        var state = databases[0].State;
        foreach (var database in databases)
        {
            complete += database.Met ? 1 : 0;
            reachable += database.Reachable ? 1 : 0;
            state = States.Together(state, database.State);
        }

        var level = Level(complete, scope.Interpretation);
        var next = Next(complete, scope.Interpretation);
        var points = Points(complete, scope.Interpretation);
        var ceiling = Points(reachable, scope.Interpretation);
        return new OracleCriterion("2.2", points, 10, level, state, points, ceiling, Reasons(complete, next, databases))
        {
            Next = next is { } count ? new OracleNext(Level(count, scope.Interpretation), Points(count, scope.Interpretation) - points) : null,
        };
    }

    private static Condition[] Databases(OfficeScope scope)
    {
        var first = scope.IsProvince ? 1 : 0;
        var tallies = new DatabaseTally[scope.Members - first];
        for (var i = 0; i < tallies.Length; i++)
        {
            tallies[i] = new DatabaseTally(scope.Member(Indicator.CentralDatabase, first + i), Dated);
        }

        var conditions = new Condition[SalesPosition + 1];
        for (var database = 0; database < Dated.Length; database++)
        {
            conditions[database] = Database(scope, tallies, database);
        }

        conditions[SalesPosition] = SalesCondition.Of(scope, tallies);
        return conditions;
    }

    private static Condition Database(OfficeScope scope, DatabaseTally[] tallies, int database)
    {
        var facts = new List<Fact>();
        var (done, reported) = (0, false);
        foreach (var tally in tallies)
        {
            done += tally.IsDone(database) ? 1 : 0;
            reported |= tally.IsReported(database);
            tally.AddTo(facts, Dated[database].Item);
        }

        var met = tallies.Length > 0 && done == tallies.Length;
        var open = tallies.Length > 0 && scope.IsOpen(Dated[database].Deadline);
        var reason = OracleReason.Of(Dated[database].Item, done, Math.Max(1, tallies.Length), facts);
        return Condition.WithoutEvidence(met, open, reported ? OracleState.Reported : OracleState.NotReported, reason);
    }

    private static int Level(int complete, OracleInterpretation interpretation) => complete switch
    {
        0 => interpretation.OneDatabaseGivesOne ? 0 : 1,
        _ => complete,
    };

    private static decimal Points(int complete, OracleInterpretation interpretation) => complete switch
    {
        0 => 0,
        1 => interpretation.OneDatabaseGivesOne ? 1 : 0,
        _ => 2 * (complete - 1),
    };

    /// <summary>The number of databases that gives more points.</summary>
    private static int? Next(int complete, OracleInterpretation interpretation) => complete switch
    {
        0 => interpretation.OneDatabaseGivesOne ? 1 : 2,
        < 6 => complete + 1,
        _ => null,
    };

    private static OracleReason[] Reasons(int complete, int? next, Condition[] databases)
    {
        var reasons = new OracleReason[databases.Length + 1];
        var facts = new List<Fact>();
        for (var i = 0; i < databases.Length; i++)
        {
            reasons[i + 1] = databases[i].Reason;
            facts.AddRange(databases[i].Met ? databases[i].Reason.Facts : []);
        }

        reasons[0] = OracleReason.Of("databases", complete, next, facts);
        return reasons;
    }
}
