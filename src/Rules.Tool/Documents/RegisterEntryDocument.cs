using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Documents;

/// <summary>Something that the document leaves open, for machines.</summary>
/// <param name="Id">The id.</param>
/// <param name="Question">What is open.</param>
/// <param name="Clause">The places of the document.</param>
/// <param name="Effect">What a departure can move.</param>
/// <param name="Decides">Who decides.</param>
/// <param name="InForce">The id of the option in force.</param>
/// <param name="Options">The options, the one in force first.</param>
internal sealed record RegisterEntryDocument(
    string Id,
    LocalizedText Question,
    string Clause,
    RegisterEffect Effect,
    LocalizedText Decides,
    string InForce,
    IReadOnlyList<RegisterOptionDocument> Options)
{
    public static RegisterEntryDocument Of(RegisterEntry entry) => new(
        entry.Id,
        entry.Question,
        entry.Clause,
        entry.Effect,
        entry.Decides,
        entry.InForce.Id,
        [.. entry.Options.Select(option => new RegisterOptionDocument(option.Id, option.Label))]);
}
