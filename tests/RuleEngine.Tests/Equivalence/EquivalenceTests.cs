using Xunit.Abstractions;
using Xunit.Sdk;

namespace Digital40.RuleEngine.Tests.Equivalence;

public class EquivalenceTests(ITestOutputHelper output)
{
    private const int Trials = 1000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Session_AfterRandomOperations_EqualsPlainEvaluationAndFreshSession(int series)
    {
        for (var seed = series * Trials; seed < (series + 1) * Trials; seed++)
        {
            Run(seed);
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(11)]
    public void Session_SameOperationsTwice_FiresInSameOrder(int seed)
    {
        for (var i = 0; i < 100; i++)
        {
            Run((seed * 1000) + i);
            Assert.Equal(TrialOf((seed * 1000) + i).Run(), TrialOf((seed * 1000) + i).Run());
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    public void Session_NobodyListening_EqualsPlainEvaluation(int series)
    {
        for (var seed = series * Trials; seed < (series + 1) * Trials; seed++)
        {
            Run(seed, isQuiet: true);
        }
    }

    private void Run(int seed, bool isQuiet = false)
    {
        var trial = TrialOf(seed, isQuiet);
        if (Failure(trial) is { } failure)
        {
            trial = Shrunk(trial);
            output.WriteLine($"Seed {seed}\n{trial}\n{Failure(trial) ?? failure}");
            Assert.Fail($"Seed {seed} fails; see the output.");
        }
    }

    private static Trial TrialOf(int seed, bool isQuiet = false)
    {
        var random = new Random(seed);
        var isRisky = random.Next(4) == 0;
        var rules = new RuleGrammar(random, isRisky).Rules();
        return new Trial(rules, new OperationGrammar(random).Operations(), isRisky, !isQuiet && random.Next(2) == 0, !isQuiet && random.Next(5) == 0, isQuiet);
    }

    private static Exception? Failure(Trial trial)
    {
        try
        {
            trial.With().Run();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    /// <summary>Leaves out rules, operations and facts as long as the trial still fails.</summary>
    private static Trial Shrunk(Trial trial)
    {
        for (var i = trial.Rules.Length - 1; i >= 0; i--)
        {
            trial = FailingOf(trial, trial.With([.. trial.Rules[..i], .. trial.Rules[(i + 1)..]]));
        }

        for (var i = trial.Operations.Length - 1; i >= 0; i--)
        {
            trial = FailingOf(trial, trial.With(null, [.. trial.Operations[..i], .. trial.Operations[(i + 1)..]]));
        }

        for (var i = trial.Operations.Length - 1; i >= 0; i--)
        {
            for (var j = trial.Operations[i].Facts.Length - 1; j >= 0; j--)
            {
                var operation = trial.Operations[i] with { Facts = [.. trial.Operations[i].Facts[..j], .. trial.Operations[i].Facts[(j + 1)..]] };
                trial = FailingOf(trial, trial.With(null, [.. trial.Operations[..i], operation, .. trial.Operations[(i + 1)..]]));
            }
        }

        return trial;
    }

    private static Trial FailingOf(Trial trial, Trial less) => Failure(less) is null ? trial : less;
}
