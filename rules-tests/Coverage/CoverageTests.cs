using System.Collections.Concurrent;
using Digital40.RulesTests.Reading;

namespace Digital40.RulesTests.Coverage;

/// <summary>What the cases of an edition leave untested.</summary>
public sealed class CoverageTests
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Witness>> Known = new(StringComparer.Ordinal);

    /// <summary>The years whose edition and cases can be read; those that cannot fail as <see cref="RubricCaseTests"/>.</summary>
    public static TheoryData<string> Years => [.. CaseLibrary.Folders.Where(folder => folder.Edition is not null).Select(folder => folder.Year)];

    /// <summary>A level that no case reaches, or that none just misses, is a rule that nobody has tried.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Every_rule_has_a_case_that_fires_it_and_one_that_does_not(string year) =>
        AssertNone(LevelCoverage.Missing(Folder(year).Edition!, Witnesses(year)));

    /// <summary>Both sides of every threshold.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Every_threshold_has_a_case_on_either_side(string year) =>
        AssertNone(ThresholdCoverage.Missing(Folder(year).Edition!, Witnesses(year)));

    /// <summary>The day before, the day itself, the day after.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Every_date_has_cases_around_it(string year) => AssertNone(DateCoverage.Missing(Folder(year).Edition!, Witnesses(year)));

    /// <summary>Every option is chosen by a case, and does what the register says.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Every_option_of_the_register_has_a_case(string year) => AssertNone(RegisterCoverage.Missing(Folder(year).Edition!, Witnesses(year)));

    /// <summary>Every way in which facts can be bad.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Every_code_of_bad_input_has_a_case(string year) => AssertNone(BadInputCoverage.Missing(Cases(year)));

    private static CaseFolder Folder(string year) => CaseLibrary.Folders.Single(folder => folder.Year == year);

    private static IEnumerable<RubricCase> Cases(string year) => Folder(year).Files.SelectMany(file => file.Cases);

    private static IReadOnlyList<Witness> Witnesses(string year) => Known.GetOrAdd(year, key => Witness.Of(Folder(key).Edition!, Cases(key)));

    private static void AssertNone(IEnumerable<string> missing)
    {
        List<string> all = [.. missing];
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }
}
