using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of what stands at the head of the form.</summary>
[ObjectType<FormField>]
internal static class FormFieldType
{
    public static string GetTitle([Parent] FormField field, Locale locale) => field.Title.In(locale);

    public static bool GetIsRequired([Parent] FormField field) => field.Required;
}
