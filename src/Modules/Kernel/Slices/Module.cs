using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>
/// One module: a room of the house. Handlers, endpoints, answers, reactions, jobs, migrations and the <c>ModuleDb</c> are found in its assembly;
/// what stands here is only what cannot be found.
/// </summary>
public abstract class Module
{
    /// <summary>The name, one English noun phrase: namespace, folder, test folder.</summary>
    public string Name => GetType().Assembly.GetName().Name!["HotelPrivacy.".Length..];

    /// <summary>The area 1–20 it builds; null for supporting modules.</summary>
    public abstract int? Area { get; }

    /// <summary>The modules whose questions it asks; compared with its code by a test. No cycles.</summary>
    public virtual IReadOnlyList<string> Asks => [];

    /// <summary>The modules whose facts it hears; compared with its code by a test.</summary>
    public virtual IReadOnlyList<string> Hears => [];

    /// <summary>Prefix of its tables.</summary>
    public string TablePrefix => Naming.Snake(Name);

    /// <summary>Registers what scanning does not find, such as options and clients of outside systems.</summary>
    public virtual void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }
}
