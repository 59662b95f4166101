using Digital40.Rules.Drafting;
using Digital40.Rules.Tests.Rubrics;

namespace Digital40.Rules.Tests.Drafting;

/// <summary>A folder of editions with 2568 in it, and one of cases with some of 2568.</summary>
internal sealed class DraftFolders : IDisposable
{
    public const string CasesText = """
        # 2.1, as of 2025-03-31
        criterion: "2.1"
        fact: { indicator: bmn.households, date: 2025-03-31 }   # the last day
        cases:
          - name: sixty of a hundred
            facts: [{ value: 60, outOf: 100 }]
            expect: { points: 18 }

          - name: a date that is none
            facts:
              - { date: 2025-02-29, value: 1, outOf: 2 }
            expect-errors:
              - { code: date }

          - name: a file
            csv: |
              id,date
              f1,๓๑ มีนาคม ๒๕๖๘
            expect:
              "3100": { points: 0 }

        """;

    private readonly RubricFolder _editions = new();

    public DraftFolders()
    {
        Cases = Directory.CreateTempSubdirectory("cases-").FullName;
        WriteCase("2.1-survey.yaml", CasesText);
    }

    public string Editions => _editions.Root;

    public string Cases { get; }

    public string Draft => Path.Combine(Editions, "2569");

    public string DraftCases => Path.Combine(Cases, "2569");

    public string RubricText => File.ReadAllText(Path.Combine(Draft, "rubric.yaml"));

    public void Write(string text, string file = "rubric.yaml") => _editions.Write(text, file);

    public void WriteCase(string name, string text) => WriteCase(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void WriteCase(string name, byte[] content)
    {
        var path = Path.Combine(Cases, "2568", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    public EditionDraftResult Create(int toYear = 2569) => EditionDraft.Create(Editions, 2568, toYear, Cases);

    /// <summary>Asserts that both folders hold 2568 and nothing else, not even what was begun.</summary>
    public void AssertNothingWritten()
    {
        Assert.Equal(["2568"], Directory.GetFileSystemEntries(Editions).Select(Path.GetFileName));
        Assert.Equal(["2568"], Directory.GetFileSystemEntries(Cases).Select(Path.GetFileName));
    }

    public void Dispose()
    {
        _editions.Dispose();
        Directory.Delete(Cases, recursive: true);
    }
}
