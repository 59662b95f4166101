namespace Digital40.GraphQL.Limits;

/// <summary>
/// What a document of a client may hold. Each limit is checked once for a document, before it is validated, and says which attack it prevents.
/// The introspection queries of GraphiQL, Apollo and Relay keep all of them.
/// </summary>
public sealed class DocumentLimits
{
    /// <summary>
    /// How deep fields may be nested, fragments written out: 15. What lies under <c>__schema</c> and <c>__type</c> is not counted.
    /// Against cycles in the schema (<c>{ office { parent { children { parent …</c>), where each level multiplies the data.
    /// </summary>
    public int MaxDepth { get; set; } = 15;

    /// <summary>
    /// How deep fields may be nested from <c>__schema</c> or <c>__type</c> on, that field included: 15.
    /// Against cycles in the introspection types, which multiply the schema by itself.
    /// </summary>
    public int MaxIntrospectionDepth { get; set; } = 15;

    /// <summary>How many aliases a document may have: 50. Against one expensive field that is asked for many times under different names.</summary>
    public int MaxAliases { get; set; } = 50;

    /// <summary>
    /// How many directives may stand at one place: 4. Against directives repeated by the thousand, each of which is looked up and validated.
    /// </summary>
    public int MaxDirectives { get; set; } = 4;

    /// <summary>How many fields may be written in a document: 2,048. Against documents that take long to validate and to plan.</summary>
    public int MaxFields { get; set; } = 2_048;

    /// <summary>
    /// How many fields an operation may have when its fragments are written out: 16,384.
    /// Against fragments that each use the next one twice: twenty of them make a million fields.
    /// </summary>
    public int MaxExpandedFields { get; set; } = 16_384;

    /// <summary>How many fragments a document may define: 100. Against chains of fragments and the work of comparing each with each.</summary>
    public int MaxFragments { get; set; } = 100;

    /// <summary>
    /// How many operations a document may define: 50. Against many operations that use the same fragments, each of which is validated and reckoned.
    /// </summary>
    public int MaxOperations { get; set; } = 50;

    /// <summary>
    /// How many items a list may have that a client sends, in the document or in variables: 100.
    /// Against input lists that each cost a look-up or a row (<c>nodes(ids: [ … ])</c>).
    /// </summary>
    public int MaxListSize { get; set; } = 100;

    /// <summary>
    /// How large the arguments in <see cref="PageSizeArguments"/> may be, in the document or in variables: 100.
    /// Against pages that hold a whole table.
    /// </summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>The names of the arguments of fields that say how many items are wanted: <c>first</c> and <c>last</c>.</summary>
    public ISet<string> PageSizeArguments { get; } = new HashSet<string>(StringComparer.Ordinal) { "first", "last" };
}
