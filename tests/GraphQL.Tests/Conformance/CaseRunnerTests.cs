using Digital40.GraphQL.Conformance.Cases;

namespace Digital40.GraphQL.Tests.Conformance;

/// <summary>What replaying cases reports.</summary>
public sealed class CaseRunnerTests : IDisposable
{
    private const string Agreeing = "{\"source\":\"{a}\",\"options\":null,\"ok\":true}";
    private const string Disagreeing = "{\"source\":\"{a\",\"options\":null,\"ok\":true}";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Cases_ThatAgree_AreCounted() => Assert.Equal((0, "parse: 1 agreed, 0 departed, 0 left out"), Run([Agreeing]));

    [Fact]
    public void Case_ThatDisagrees_Fails() => Assert.Equal((1, "parse: 1 agreed, 1 departed, 0 left out"), Run([Agreeing, Disagreeing]));

    [Fact]
    public void Case_ThatDisagreesAsListed_Passes()
    {
        var departure = List(Disagreeing, leftOut: false);

        Assert.Equal((0, "parse: 1 agreed, 1 departed, 0 left out"), Run([Agreeing, Disagreeing], departure));
        Assert.Equal((0, "parse: 1 agreed, 0 departed, 1 left out"), Run([Agreeing, Disagreeing], List(Disagreeing, leftOut: true)));
    }

    [Fact]
    public void Departure_ThatAgrees_Fails() => Assert.Equal((1, "parse: 1 agreed, 0 departed, 0 left out"), Run([Agreeing], List(Agreeing, leftOut: false)));

    [Fact]
    public void Departure_WithoutACase_Fails() => Assert.Equal((1, "parse: 1 agreed, 0 departed, 0 left out"), Run([Agreeing], List(Disagreeing, leftOut: true)));

    private (int Status, string Counts) Run(string[] cases, string departures = "")
    {
        File.WriteAllLines(Path.Combine(_folder.FullName, "parse.jsonl"), cases);
        var list = Path.Combine(_folder.FullName, "departures.list");
        File.WriteAllText(list, departures);
        using var output = new StringWriter();
        var status = new CaseRunner(output).Run(_folder.FullName, list);
        return (status, output.ToString().Split(Environment.NewLine).Single(line => line.StartsWith("parse: ", StringComparison.Ordinal)));
    }

    private string List(string line, bool leftOut)
    {
        File.WriteAllLines(Path.Combine(_folder.FullName, "parse.jsonl"), [line]);
        var id = new CaseReader(_folder.FullName).Read().Single().Id;
        return $"{{\"file\":\"parse\",\"line\":1,\"id\":\"{id}\",\"leftOut\":{(leftOut ? "true" : "false")},\"reason\":\"a test\"}}";
    }
}
