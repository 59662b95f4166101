using Microsoft.AspNetCore.Authentication;

namespace Digital40.Api.Identity;

/// <summary>Who is who in development.</summary>
internal sealed class DevelopmentSchemeOptions : AuthenticationSchemeOptions
{
    /// <summary>Who a request without the header is: somebody who may do everything.</summary>
    public string DefaultActor { get; set; } = "developer: ProvinceOfficer@*, RubricAuthor, BiReader, Auditor";
}
