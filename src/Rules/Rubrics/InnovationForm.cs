namespace Digital40.Rules.Rubrics;

/// <summary>The form of the innovation report.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="MaximumPages">The most A4 pages, without the evidence annex.</param>
/// <param name="Fields">The fields at its head, in order.</param>
/// <param name="Topics">Its topics, in order.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record InnovationForm(
    LocalizedText Title,
    int MaximumPages,
    IReadOnlyList<FormField> Fields,
    IReadOnlyList<FormTopic> Topics,
    string Clause);
