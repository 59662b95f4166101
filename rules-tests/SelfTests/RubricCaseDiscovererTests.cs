using System.Reflection;
using Digital40.RulesTests.Discovery;
using Digital40.RulesTests.Reading;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Digital40.RulesTests.SelfTests;

/// <summary>Each case is one test that is called by its sentence.</summary>
public sealed class RubricCaseDiscovererTests
{
    private static readonly IReadOnlyList<IXunitTestCase> Tests = [.. Discover()];

    [Fact]
    public void Tests_OfAllCases_AreOneForEachFolderFileAndCase()
    {
        var expected = CaseLibrary.Folders.Sum(folder => 1 + folder.Files.Sum(file => 1 + file.Cases.Count));

        Assert.Equal(expected, Tests.Count);
        Assert.Equal(expected, Tests.Select(test => test.UniqueID).Distinct().Count());
        Assert.Equal(expected, Tests.Select(test => test.DisplayName).Distinct().Count());
    }

    [Fact]
    public void Test_OfACase_IsCalledByItsSentence() =>
        Assert.Contains("2568 1.1-awareness: five activities in three forms give full points", Tests.Select(test => test.DisplayName));

    [Fact]
    public void Tests_OfAFolderAndAFile_SayWhatTheyTest()
    {
        Assert.Equal("2568: the edition has cases", Tests[0].DisplayName);
        Assert.Equal("2568 1.1-awareness.yaml: can be read", Tests[1].DisplayName);
    }

    private static IEnumerable<IXunitTestCase> Discover()
    {
        var type = typeof(RubricCaseTests);
        var method = type.GetMethod(nameof(RubricCaseTests.Case_OfAnEdition_IsAsItExpects), BindingFlags.Public | BindingFlags.Instance)!;
        var collection = new TestCollection(new TestAssembly(Reflector.Wrap(type.Assembly)), null, "cases");
        var testMethod = new TestMethod(new TestClass(collection, Reflector.Wrap(type)), Reflector.Wrap(method));
        return new RubricCaseDiscoverer(new NullMessageSink()).Discover(testMethod);
    }
}
