<?php
/**
 * Plugin Name:       Steunwijzer
 * Description:       Zet de Steunwijzer op een pagina: een paar vragen, en daarna welke hulp past bij wie ernstig ziek is of bij iemand in de buurt. De plugin bewaart niets van bezoekers en stuurt niets weg.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           __LICENCE__
 * Text Domain:       steunwijzer
 *
 * A block and a shortcode that print the element `<steun-wijzer>`. The files it needs are in the folder
 * `steunwijzer/` beside this one. The plugin itself asks nothing of another site, and sets no cookie.
 *
 * @package Steunwijzer
 */

namespace Steunwijzer;

defined( 'ABSPATH' ) || exit;

/** This file, by which WordPress knows the plugin. */
const MAIN = __FILE__;

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/files.php';
require __DIR__ . '/includes/partner.php';
require __DIR__ . '/includes/snippet.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/optimisers.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/checks.php';
	require __DIR__ . '/includes/settings.php';
	require __DIR__ . '/includes/fields.php';
}
