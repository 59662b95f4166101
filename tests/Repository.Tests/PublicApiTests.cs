using System.Reflection;
using Digital40.GraphQL.AspNetCore;
using Digital40.Persistence;
using Digital40.RuleEngine;
using Digital40.Rules.Scoring;

namespace Digital40.Repository.Tests;

/// <summary>What the libraries offer is held to golden files: a change of it is seen, and meant. <c>UPDATE_GOLDEN=1</c> rewrites them.</summary>
public class PublicApiTests
{
    [Fact]
    public void RuleEngine_PublicApi_IsAsRecorded() => AssertRecorded(typeof(ISession).Assembly, "RuleEngine.txt");

    [Fact]
    public void Rules_PublicApi_IsAsRecorded() => AssertRecorded(typeof(Scorer).Assembly, "Rules.txt");

    [Fact]
    public void Persistence_PublicApi_IsAsRecorded() => AssertRecorded(typeof(PersistenceServices).Assembly, "Persistence.txt");

    [Fact]
    public void GraphQL_PublicApi_IsAsRecorded() => AssertRecorded(typeof(Digital40.GraphQL.Types.Schema).Assembly, "GraphQL.txt");

    [Fact]
    public void GraphQLAspNetCore_PublicApi_IsAsRecorded() => AssertRecorded(typeof(GraphQLServerBuilder).Assembly, "GraphQL.AspNetCore.txt");

    private static void AssertRecorded(Assembly assembly, string file)
    {
        var path = Path.Combine(RepositoryFolder.Path, "tests", "Repository.Tests", "PublicApi", file);
        var actual = PublicApi.Of(assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
