using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Documents;

/// <summary>One way to read what the document leaves open, for machines.</summary>
/// <param name="Id">The id.</param>
/// <param name="Label">What it means.</param>
internal sealed record RegisterOptionDocument(string Id, LocalizedText Label);
