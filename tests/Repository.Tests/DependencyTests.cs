using System.Xml.Linq;

namespace Digital40.Repository.Tests;

/// <summary>Dependencies run one way. A project of <c>src</c> may refer to what stands here, and to nothing else.</summary>
public class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["RuleEngine"] = [],
        ["Rules"] = ["RuleEngine"],
        ["Rules.Tool"] = ["Rules"],
        ["Persistence"] = ["Rules"],
        ["Persistence.SqlServer"] = ["Persistence", "SqlServerTypes"],
        ["SqlServerTypes"] = [],
        ["GraphQL"] = [],
        ["GraphQL.AspNetCore"] = ["GraphQL"],
        ["Api"] = ["GraphQL.AspNetCore", "Persistence", "Persistence.SqlServer"],
    };

    [Fact]
    public void Projects_OfSource_AreKnown()
    {
        var projects = Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "src"), "*.csproj", SearchOption.AllDirectories);

        Assert.Equal(Allowed.Keys.Order(), projects.Select(Path.GetFileNameWithoutExtension).Order());
    }

    [Theory]
    [InlineData("RuleEngine")]
    [InlineData("Rules")]
    [InlineData("Rules.Tool")]
    [InlineData("Persistence")]
    [InlineData("Persistence.SqlServer")]
    [InlineData("SqlServerTypes")]
    [InlineData("GraphQL")]
    [InlineData("GraphQL.AspNetCore")]
    [InlineData("Api")]
    public void References_OfProject_GoOneWay(string project)
    {
        var file = Path.Combine(RepositoryFolder.Path, "src", project, $"{project}.csproj");

        var references = XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(Allowed[project], references);
    }

    [Fact]
    public void RuleEngine_Sources_KnowNothingOfTheRubric()
    {
        var sources = Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "src", "RuleEngine"), "*.cs", SearchOption.AllDirectories);

        Assert.All(sources, file => Assert.DoesNotContain("Digital40.Rules", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_Sources_NameTheEngineInOnePlace()
    {
        var sources = Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "src", "Rules"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Where(file => File.ReadAllText(file).Contains("Digital40.RuleEngine", StringComparison.Ordinal));

        Assert.Equal(["GlobalUsings.cs"], sources.Select(Path.GetFileName));
    }
}
