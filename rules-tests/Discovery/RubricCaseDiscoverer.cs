using Digital40.RulesTests.Reading;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Digital40.RulesTests.Discovery;

/// <summary>Finds the tests of a method with <see cref="RubricCasesAttribute"/>.</summary>
/// <param name="messages">Where xunit takes messages about the discovery.</param>
public sealed class RubricCaseDiscoverer(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    /// <summary>The tests, in the order of years, files and cases.</summary>
    /// <param name="discoveryOptions">The options of the run.</param>
    /// <param name="testMethod">The method.</param>
    /// <param name="factAttribute">Its attribute.</param>
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) => Discover(testMethod);

    internal IEnumerable<IXunitTestCase> Discover(ITestMethod testMethod)
    {
        foreach (var folder in CaseLibrary.Folders)
        {
            yield return new SentenceTestCase(messages, testMethod, folder.Year, "", "");
            foreach (var file in folder.Files)
            {
                yield return new SentenceTestCase(messages, testMethod, folder.Year, file.Name, "");
                foreach (var one in file.Cases)
                {
                    yield return new SentenceTestCase(messages, testMethod, folder.Year, file.Name, one.Name);
                }
            }
        }
    }
}
