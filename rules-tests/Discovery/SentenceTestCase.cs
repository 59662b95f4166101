using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Digital40.RulesTests.Discovery;

/// <summary>A test that is called by the sentence of its case: <c>2568 1.1-awareness: five activities in three forms give full points</c>.</summary>
public sealed class SentenceTestCase : XunitTestCase
{
    /// <summary>Makes an empty test, for xunit to fill.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Only xunit makes a test without a case.")]
    public SentenceTestCase()
    {
    }

    /// <summary>Makes a test.</summary>
    /// <param name="messages">Where xunit takes messages.</param>
    /// <param name="method">The method.</param>
    /// <param name="year">The year of the edition.</param>
    /// <param name="file">The name of the case file; empty for the folder.</param>
    /// <param name="name">The name of the case; empty for the file.</param>
    public SentenceTestCase(IMessageSink messages, ITestMethod method, string year, string file, string name)
        : base(messages, TestMethodDisplay.Method, TestMethodDisplayOptions.None, method, [year, file, name])
    {
    }

    /// <inheritdoc/>
    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName)
    {
        var (year, file, name) = ((string)TestMethodArguments[0], (string)TestMethodArguments[1], (string)TestMethodArguments[2]);
        return file.Length == 0 ? $"{year}: the edition has cases"
            : name.Length == 0 ? $"{year} {file}: can be read"
            : $"{year} {Path.GetFileNameWithoutExtension(file)}: {name}";
    }
}
