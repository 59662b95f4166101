namespace Digital40.GraphQL.Binding;

/// <summary>The kinds of mismatches.</summary>
internal static class MismatchCodes
{
    /// <summary>The schema itself breaks a rule.</summary>
    public const string SchemaInvalid = "SCHEMA_INVALID";

    /// <summary>Nothing says how a scalar is read and written.</summary>
    public const string ScalarUnknown = "SCALAR_UNKNOWN";

    /// <summary>A resolver class names a type that the schema has not.</summary>
    public const string TypeUnknown = "TYPE_UNKNOWN";

    /// <summary>An object type has no C# type.</summary>
    public const string TypeUnbound = "TYPE_UNBOUND";

    /// <summary>Several C# types could be an object type.</summary>
    public const string TypeAmbiguous = "TYPE_AMBIGUOUS";

    /// <summary>No C# member answers a field.</summary>
    public const string FieldWithoutResolver = "FIELD_WITHOUT_RESOLVER";

    /// <summary>Several C# members answer a field.</summary>
    public const string FieldAmbiguous = "FIELD_AMBIGUOUS";

    /// <summary>A resolver answers no field.</summary>
    public const string ResolverWithoutField = "RESOLVER_WITHOUT_FIELD";

    /// <summary>A resolver has a form that cannot be called.</summary>
    public const string ResolverInvalid = "RESOLVER_INVALID";

    /// <summary>No parameter takes an argument.</summary>
    public const string ArgumentWithoutParameter = "ARGUMENT_WITHOUT_PARAMETER";

    /// <summary>A parameter is neither an argument nor a service.</summary>
    public const string ParameterUnknown = "PARAMETER_UNKNOWN";

    /// <summary>A C# type cannot hold the values of an argument or input field.</summary>
    public const string InputType = "INPUT_TYPE";

    /// <summary>An argument or input field may be null or absent where C# does not allow it.</summary>
    public const string InputNullability = "INPUT_NULLABILITY";

    /// <summary>An input field has no constructor parameter or property.</summary>
    public const string InputFieldUnbound = "INPUT_FIELD_UNBOUND";

    /// <summary>A constructor parameter has no input field.</summary>
    public const string InputParameterUnbound = "INPUT_PARAMETER_UNBOUND";

    /// <summary>A C# member returns what its field cannot be.</summary>
    public const string OutputType = "OUTPUT_TYPE";

    /// <summary>A C# member may return null where its field may not.</summary>
    public const string OutputNullability = "OUTPUT_NULLABILITY";

    /// <summary>A value of an enum has no counterpart.</summary>
    public const string EnumValueUnbound = "ENUM_VALUE_UNBOUND";

    /// <summary>The type of a value of an interface or union cannot be told.</summary>
    public const string TypeResolverAmbiguous = "TYPE_RESOLVER_AMBIGUOUS";

    /// <summary>A node type cannot be found by its id.</summary>
    public const string NodeResolverMissing = "NODE_RESOLVER_MISSING";

    /// <summary>An exception cannot become an error of a payload.</summary>
    public const string ErrorMapping = "ERROR_MAPPING";
}
