using Digital40.RulesTests.Discovery;
using Digital40.RulesTests.Reading;
using Digital40.RulesTests.Running;

namespace Digital40.RulesTests;

/// <summary>Every case of every edition, and whether the cases can be read at all.</summary>
public sealed class RubricCaseTests
{
    /// <summary>Runs a case.</summary>
    /// <param name="year">The year of the edition.</param>
    /// <param name="file">The case file; empty for the folder itself.</param>
    /// <param name="name">The case; empty for the file itself.</param>
    [RubricCases]
    public void Case_OfAnEdition_IsAsItExpects(string year, string file, string name)
    {
        var folder = CaseLibrary.Folders.Single(each => each.Year == year);
        var read = folder.Files.SingleOrDefault(each => each.Name == file);
        var one = read?.Cases.SingleOrDefault(each => each.Name == name);

        IReadOnlyList<string> problems = read is null ? folder.Problems
            : one is null ? [.. read.Errors.Select(error => error.ToString())]
            : CaseRunner.Run(one, folder.Edition!);

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }
}
