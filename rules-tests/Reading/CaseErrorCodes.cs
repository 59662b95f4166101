namespace Digital40.RulesTests.Reading;

/// <summary>The codes of what can be wrong with a case file, beside those that it shares with <c>rubric.yaml</c>.</summary>
internal static class CaseErrorCodes
{
    /// <summary>Two cases of a file have the same name.</summary>
    public const string NameDuplicate = "name-duplicate";

    /// <summary>A case expects nothing, or a score and errors at once.</summary>
    public const string ExpectNothing = "expect-nothing";

    /// <summary>Something is expected that such a score or error does not have.</summary>
    public const string ExpectWrong = "expect-wrong";

    /// <summary>A case names a set, an office, a criterion or an option that there is not.</summary>
    public const string Unknown = "unknown";

    /// <summary>A case has facts from more than one source.</summary>
    public const string InputTwice = "input-twice";

    /// <summary>A shorthand cannot be written out.</summary>
    public const string Shorthand = "shorthand";

    /// <summary>A file without cases.</summary>
    public const string NoCases = "no-cases";
}
