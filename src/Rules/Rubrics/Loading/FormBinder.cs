namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads the form of the innovation report.</summary>
internal static class FormBinder
{
    private static readonly InnovationForm Unreadable = new(new LocalizedText("", ""), 0, [], [], "");

    /// <summary>The form; a stand-in after a problem.</summary>
    public static InnovationForm Bind(Fields root)
    {
        if (root.Mapping("innovation-form") is not { } fields)
        {
            return Unreadable;
        }

        var form = new InnovationForm(
            fields.Wording("title"),
            fields.Whole("pages-at-most", least: 1),
            [.. fields.Entries("fields").Select(entry => Field(entry.Code, entry.Fields))],
            [.. fields.Entries("topics").Select(entry => Topic(entry.Code, entry.Fields))],
            fields.Clause());
        fields.Done();
        return form;
    }

    private static FormField Field(string code, Fields fields)
    {
        var field = new FormField(code, fields.Wording("title"), fields.Choice("required", Words.TrueOrFalse), fields.Clause());
        fields.Done();
        return field;
    }

    private static FormTopic Topic(string code, Fields fields)
    {
        var questions = fields.OptionalMapping("questions")?.Entries().Select(entry => Question(entry.Code, entry.Fields)) ?? [];
        var topic = new FormTopic(
            code,
            fields.Wording("title"),
            [.. questions],
            fields.OptionalChoice("annex", Words.OnlyTrue) is true,
            fields.Clause());
        fields.Done();
        return topic;
    }

    private static FormQuestion Question(string code, Fields fields)
    {
        var question = new FormQuestion(code, fields.Wording("title"), fields.Clause());
        fields.Done();
        return question;
    }
}
