using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Reports;

/// <summary>Checks answers against the edition's form.</summary>
internal static class InnovationForms
{
    private const int Longest = 20_000;

    /// <summary>An error for each required field that is empty, named by its code, and for each answer that does not fit, with its position.</summary>
    public static List<StoreError> Check(InnovationForm form, IReadOnlyList<FormAnswer> answers)
    {
        HashSet<string> known = [.. form.Fields.Select(field => field.Code)];
        known.UnionWith(form.Topics.SelectMany(topic => topic.Questions.Select(question => $"{topic.Code}/{question.Code}")));
        var filled = answers.Where(answer => !string.IsNullOrWhiteSpace(answer.Value)).Select(answer => answer.Field).ToHashSet(StringComparer.Ordinal);
        List<StoreError> errors =
        [
            .. form.Fields.Where(field => field.Required && !filled.Contains(field.Code))
                .Select(field => new StoreError(StoreErrorCodes.FieldMissing, $"The field '{field.Code}' is empty.", "an answer", "nothing", Field: field.Code)),
        ];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var (index, answer) in answers.Index())
        {
            if (!known.Contains(answer.Field))
            {
                errors.Add(new StoreError(StoreErrorCodes.FieldUnknown, "The form has no such field.", "a field of the form", answer.Field, index, "field"));
            }
            else if (!seen.Add(answer.Field))
            {
                errors.Add(new StoreError(StoreErrorCodes.FieldDuplicate, "The field is answered already.", "one answer", answer.Field, index, "field"));
            }

            if (answer.Value.Length > Longest)
            {
                errors.Add(new StoreError(StoreErrorCodes.TextTooLong, "The answer is too long.", "at most 20,000 characters", "more", index, "value"));
            }
        }

        return errors;
    }
}
