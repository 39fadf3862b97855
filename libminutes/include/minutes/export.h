// MINUTES_API marks what a shared libminutes exports; everything else is hidden.
#pragma once

#if defined(__GNUC__)
#define MINUTES_API [[gnu::visibility("default")]]
#else
#define MINUTES_API
#endif
